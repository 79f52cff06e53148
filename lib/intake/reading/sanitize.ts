import sanitizeHtml from 'sanitize-html';

const TEXT = 'p br div span blockquote pre code hr b strong i em u s sub sup small h1 h2 h3 h4 h5 h6';
const LISTS = 'ul ol li dl dt dd table caption thead tbody tfoot tr th td';

/**
 * What is left of a mail's formatting: paragraphs, lists, tables and links that say where they lead. No script, style,
 * class or id, nothing that a browser would fetch; a picture is the words that stand for it.
 */
export const sanitize = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [...TEXT.split(' '), ...LISTS.split(' '), 'a'],
    allowedAttributes: {
      a: ['href', 'rel', 'target'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 100,
    transformTags: {
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: { href, rel: 'noopener noreferrer nofollow', target: '_blank' },
      }),
      img: (_tagName, { alt = '' }) => ({ tagName: 'span', attribs: {}, text: alt ? `[${alt}]` : '' }),
    },
  });

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of sanitized text, a line for each paragraph, row and item; links say where they lead. */
export const wordsOf = (sanitized: string): string =>
  sanitizeHtml(
    sanitized
      .replace(/<a href="([^"]*)"[^>]*>/g, (_tag, href: string) => `${href} `)
      .replace(/<br \/>|<\/(p|div|tr|li|h[1-6]|blockquote|pre|dt|dd)>/g, '\n'),
    { allowedTags: [], allowedAttributes: {} },
  )
    .replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n\s*/g, '\n\n')
    .trim();
