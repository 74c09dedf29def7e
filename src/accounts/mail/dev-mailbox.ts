/**
 * The development mailbox: the messages that a local Worker would have sent, kept in KV for a day.
 *
 * @module
 */
import type { MailMessage } from "./mailer.ts";

/** The KV namespace, which is strongly consistent in the local simulator. */
export type DevMailbox = Pick<KVNamespace, "put" | "get" | "list">;

/** A message and the time at which it was sent, in Unix milliseconds. */
interface StoredMessage extends MailMessage {
  readonly createdAt: number;
}

const prefix = "dev-mailbox:";
const lifetime = 86_400;

/** KV reads 100 keys at once (developers.cloudflare.com/kv/api/read-key-value-pairs). */
const mostShown = 100;

let sent = 0;

/** A key that decreases with time. KV lists keys in ascending order, and so lists the newest first. */
function keyAt(now: number): string {
  sent += 1;
  const time = String(Number.MAX_SAFE_INTEGER - now).padStart(16, "0");
  return `${prefix}${time}:${String(999_999 - (sent % 1_000_000)).padStart(6, "0")}`;
}

/** Keeps a message. */
export async function storeInMailbox(
  mailbox: DevMailbox,
  message: MailMessage,
  now: number,
): Promise<void> {
  const stored: StoredMessage = { ...message, createdAt: now };
  await mailbox.put(keyAt(now), JSON.stringify(stored), { expirationTtl: lifetime });
}

/** The 100 newest messages, the newest first. */
export async function readMailbox(mailbox: DevMailbox): Promise<StoredMessage[]> {
  const { keys } = await mailbox.list({ prefix, limit: mostShown });
  if (keys.length === 0) return [];
  const names = keys.map(({ name }) => name);
  const texts = await mailbox.get(names, "text");
  return names.flatMap((name) => {
    const text = texts.get(name) ?? null;
    return text === null ? [] : [JSON.parse(text) as StoredMessage];
  });
}
