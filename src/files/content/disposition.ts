/**
 * The headers that tell a browser how to handle an uploaded file. No code in the file may run in the origin
 * of this API.
 *
 * @module
 */

/** Types that browsers display without running code of the file. All other types are downloaded. */
const displayed: ReadonlySet<string> = new Set([
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "image/avif",
  "video/mp4",
  "video/webm",
  "audio/mpeg",
  "application/pdf",
]);

/** Types whose files run code when a browser displays them. */
const active =
  /^(text\/(html|xml|xsl)|image\/svg\+xml|application\/(xhtml|.*xml|.*javascript)|text\/.*javascript)/i;

const essenceOf = (contentType: string) => (contentType.split(";")[0] ?? "").trim().toLowerCase();

/** Whether a file of this type may be displayed inline. */
const isDisplayed = (contentType: string) => displayed.has(essenceOf(contentType));

/** The last segment of a key. Users other than the owner see it as the name of the file. */
export const nameOf = (key: string) => key.slice(key.lastIndexOf("/") + 1);

/**
 * The `Content-Disposition` of a file, with its name in both forms of RFC 6266.
 *
 * @param inline whether the request asks to display the file. Unsafe types stay attachments.
 */
export function dispositionOf(
  { key, contentType }: { readonly key: string; readonly contentType: string },
  inline: boolean,
): string {
  const name = nameOf(key);
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const kind = inline && isDisplayed(contentType) ? "inline" : "attachment";
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** The type of a file on R2's own domain, where no `nosniff` and no sandbox protect its readers. */
export const inertType = (contentType: string) =>
  active.test(essenceOf(contentType)) ? "application/octet-stream" : contentType;

/**
 * Headers of every response with bytes of a file. The policy allows a browser to display a picture, a video
 * or a sound. It allows no scripts, plug-ins or requests.
 */
export const isolation: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy":
    "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
