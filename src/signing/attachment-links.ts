/**
 * URLs of files in posts. The posts family signs them for the user who is shown the post, and the files
 * family verifies them. Such a URL needs no token. It is valid as long as that user may see the post and
 * the file is attached to it, so the signature names both.
 *
 * @module
 */
import { createSigner, type Secrets } from "./signature.ts";

/** What the signature of an attachment's URL covers. The members are ids. */
interface AttachmentGrant {
  readonly file: number;
  readonly post: number;
  /** The user who was shown the post. */
  readonly viewer: number;
  /** Unix seconds. */
  readonly expires: number;
}

const signer = createSigner("attachment link", 43);

const textOf = ({ file, post, viewer, expires }: AttachmentGrant) =>
  `${file}\n${post}\n${viewer}\n${expires}`;

/** The shortest period, in seconds, for which URLs stay the same: half a day. */
const shortestPeriod = 43_200;

/**
 * When a URL that is signed now expires, in Unix seconds. The time changes only once a period, so that a
 * post keeps its entity tag; and a URL outlives every cached page that it is in.
 *
 * @param now Unix milliseconds.
 * @param pageLifetime seconds for which a page is cached.
 */
export function attachmentExpiry(now: number, pageLifetime: number): number {
  const period = Math.max(shortestPeriod, 2 * pageLifetime);
  return (Math.floor(now / 1000 / period) + 2) * period;
}

/** The path and query of an attachment's URL. */
export function signAttachment(grant: AttachmentGrant, secret: string): string {
  const { file, post, viewer, expires } = grant;
  const signature = signer.signNow(textOf(grant), secret);
  return `/api/v2/files/${file}/content?post=${post}&viewer=${viewer}&expires=${expires}&signature=${signature}`;
}

/**
 * Whether an attachment's URL was signed here and has not expired. Whether the post is still visible is
 * another question.
 *
 * @param now Unix milliseconds.
 */
export async function verifyAttachment(
  grant: AttachmentGrant,
  signature: string,
  secrets: Secrets,
  now: number,
): Promise<boolean> {
  return (await signer.verify(textOf(grant), signature, secrets)) && grant.expires * 1000 > now;
}
