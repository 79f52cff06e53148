import type { SandboxListing } from './catalogue';
import { escapeHtml } from './html';

const shapes: Record<SandboxListing['shape'], string> = {
  tool: '<path d="M100 130h150l12 20v40H100z"/><path d="M262 146l38 6v24l-38 8zM300 160h50v8h-50zM120 190h48l-12 80h-44zM92 270h90v34H92z"/>',
  book: '<path d="M120 90h150a10 10 0 0 1 10 10v200H130a20 20 0 0 1-20-20V100a10 10 0 0 1 10-10z"/><path d="M130 280h150" stroke-width="8"/>',
  bottle: '<path d="M170 80h60v40l20 30v140a14 14 0 0 1-14 14h-72a14 14 0 0 1-14-14V150l20-30z"/>',
  lamp: '<path d="M140 90h120l34 90H106z"/><path d="M194 180h12v110h-12zM150 290h100v14H150z"/>',
  bag: '<path d="M110 160h180l14 144H96z"/><path d="M150 160c0-70 100-70 100 0" fill="none" stroke-width="12"/>',
  speaker:
    '<rect x="130" y="80" width="140" height="224" rx="16"/><circle cx="200" cy="230" r="46" fill="#fff"/><circle cx="200" cy="130" r="22" fill="#fff"/>',
};

/** A drawing of what is for sale, in a hue of its own. */
export function pictureOf(listing: SandboxListing): string {
  const hue = Number.parseInt(listing.contentHash.slice(0, 4), 16) % 360;
  const ink = `hsl(${hue} 45% 38%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img" aria-label="${escapeHtml(listing.title)}">
<rect width="400" height="400" fill="hsl(${hue} 40% 92%)"/>
<g fill="${ink}" stroke="${ink}">${shapes[listing.shape]}</g>
<text x="200" y="364" font-family="system-ui, sans-serif" font-size="26" font-weight="600" text-anchor="middle" fill="${ink}">${escapeHtml(listing.brand)}</text>
</svg>`;
}
