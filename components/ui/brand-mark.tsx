/** The mark: a seal, pressed to say that something is whose it claims to be. */
export function BrandMark({ className = 'brand-mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" />
      <path d="M12 5.2 6.4 7.3v4.3c0 3.4 2.3 6 5.6 7.2 3.3-1.2 5.6-3.8 5.6-7.2V7.3zM9.4 11.9l1.9 1.9 3.4-3.6" />
    </svg>
  );
}
