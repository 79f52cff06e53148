const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand in HTML, in content or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d6d3d1, #44403c); --soft: light-dark(#57534e, #a8a29e); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header { padding: 12px 16px; color: #fff; background: var(--colour, #292524); }
header a { color: inherit; }
main { max-width: 900px; margin: 0 auto; padding: 16px; }
img { max-width: 100%; border-radius: 8px; border: 1px solid var(--line); }
.listing { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); }
.price { font-size: 28px; font-weight: 700; }
.soft { color: var(--soft); }
.notice { padding: 16px; border: 2px solid #b91c1c; border-radius: 8px; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 6px 8px; text-align: left; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
input, button { font: inherit; padding: 8px 12px; }
input[type=search] { width: min(100%, 420px); }
nav a { margin-right: 12px; }`;

/** Markup that was put together from escaped parts. */
export type Html = string;

/** A whole page. `body` is markup already. */
export function page(options: {
  title: string;
  language: string;
  colour?: string;
  head: Html;
  body: Html;
}): Html {
  return `<!doctype html>
<html lang="${options.language}"${options.colour ? ` style="--colour: ${options.colour}"` : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(options.title)}</title><style>${style}</style></head>
<body><header>${options.head}</header>
<main>${options.body}</main></body></html>`;
}
