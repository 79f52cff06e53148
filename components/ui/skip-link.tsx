/** First on every page; leads the keyboard past the header to `<main id="main">`. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a href="#main" className="skip-link">
      {text}
    </a>
  );
}
