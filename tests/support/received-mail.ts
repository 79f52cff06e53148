export interface ReceivedMail {
  id: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
  messageId?: string;
  headers: Record<string, string>;
}

/** What the sandbox's mail server has received for an address, oldest first. */
export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  const answer = await fetch(`${process.env.SANDBOX_MAIL_URL}/api/email`);
  const mails = (await answer.json()) as ReceivedMail[];
  return mails.filter((mail) => mail.to.some((to) => to.address.toLowerCase() === address.toLowerCase()));
}

/** A mail as it was sent, headers and all. */
export async function sourceOf({ id }: ReceivedMail): Promise<string> {
  return (await fetch(`${process.env.SANDBOX_MAIL_URL}/api/email/${id}/source`)).text();
}
