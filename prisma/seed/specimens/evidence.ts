import type { SandboxListing } from '../../../sandbox/marketplace/catalogue';
import { marketplaceOf } from '../../../sandbox/marketplace/marketplaces';
import { drawnOnce } from './drawn-once';
import { asPhotograph, block, letters } from './picture';
import { productDrawing } from './product-drawing';

/** The hue the marketplace draws a listing in. */
const hueOf = ({ contentHash }: SandboxListing) => Number.parseInt(contentHash.slice(0, 4), 16) % 360;

/** A picture of a listing's page as the complainant saw it. */
export function screenshotOf(listing: SandboxListing): Promise<Buffer> {
  const look = marketplaceOf(listing.marketplace);
  const chinese = look.language === 'zh-CN';
  const hue = hueOf(listing);
  const [first, second] = halves(listing.title);
  return asPhotograph(1000, 560, [
    block(0, 0, 1000, 560, '#ffffff'),
    block(0, 0, 1000, 70, look.colour),
    letters(look.name, { x: 30, y: 46, size: 30, fill: '#fff' }),
    block(30, 100, 430, 430, `hsl(${hue} 40% 92%)`, 8),
    `<path transform="translate(45 115)" d="${productDrawing(listing.shape)}" fill="hsl(${hue} 45% 38%)"/>`,
    letters(listing.brand, { x: 150, y: 505, size: 28, fill: `hsl(${hue} 45% 38%)`, fit: 240 }),
    letters(first, { x: 500, y: 140, size: 32, fit: 470 }),
    letters(second, { x: 500, y: 186, size: 32, fit: 470 }),
    letters(listing.price, { x: 500, y: 262, size: 44, fill: '#b4400a' }),
    letters(`${chinese ? '卖家' : 'Seller'} ${listing.seller.name}`, {
      x: 500,
      y: 320,
      size: 24,
      fit: 470,
      fill: '#57534a',
    }),
    letters(`${chinese ? '商品编号' : 'Item number'} ${listing.id}`, {
      x: 500,
      y: 356,
      size: 24,
      fit: 470,
      fill: '#57534a',
    }),
    block(500, 400, 200, 60, '#b4400a', 8),
    letters(chinese ? '立即购买' : 'Buy now', { x: 545, y: 440, size: 26, fill: '#fff', fit: 120 }),
  ]);
}

function halves(title: string): [string, string] {
  const words = title.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}

/** The genuine goods and the copy side by side, with what differs marked. */
export const comparisonOf = ({ shape, brand }: SandboxListing, chinese: boolean): Promise<Buffer> =>
  drawnOnce(['comparison', shape, brand, chinese], () => comparison(shape, brand, chinese));

function comparison(shape: SandboxListing['shape'], brand: string, chinese: boolean): Promise<Buffer> {
  const [genuine, copy] = chinese ? ['正品', '被投诉商品'] : ['Genuine', 'Bought from the listing'];
  return asPhotograph(1000, 560, [
    block(0, 0, 1000, 560, '#d8d2c6'),
    block(40, 40, 440, 480, '#f7f4ee', 10),
    block(520, 40, 440, 480, '#f7f4ee', 10),
    `<path transform="translate(60 60)" d="${productDrawing(shape)}" fill="#2f5d50"/>`,
    `<path transform="translate(540 60)" d="${productDrawing(shape)}" fill="#33684a"/>`,
    letters(brand, { x: 170, y: 250, size: 26, fill: '#fff', fit: 90 }),
    letters(brand, { x: 655, y: 252, size: 24, fill: '#fff', fit: 80, tilt: 3 }),
    '<circle cx="700" cy="245" r="78" fill="none" stroke="#b91c1c" stroke-width="6"/>',
    letters(genuine, { x: 70, y: 490, size: 30 }),
    letters(copy, { x: 550, y: 490, size: 30 }),
  ]);
}
