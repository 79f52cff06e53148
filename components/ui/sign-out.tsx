/** A plain form, so that signing out works without JavaScript and leaves nothing of the account in the browser's memory. */
export function SignOut({ label }: { label: string }) {
  return (
    <form method="post" action="/sign-out">
      <button type="submit" className="header-link">
        {label}
      </button>
    </form>
  );
}
