/**
 * Presigned URLs for R2's S3 API. With them, bytes go to R2 without passing the Worker, which is necessary
 * where a zone limits the size of requests.
 *
 * @module
 */
import { AwsV4Signer } from "aws4fetch";
import { Problem } from "../../http/problem.ts";
import type { FileSettings, S3Settings } from "../../settings.ts";

/** @throws Problem that says what to configure. */
export function requireS3({ s3 }: FileSettings): S3Settings {
  if (s3 !== null) return s3;
  throw new Problem(
    "unprocessable",
    "Presigned URLs need the variable S3_ENDPOINT, such as https://<account>.r2.cloudflarestorage.com/connectly-files, and the secrets S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY of an R2 API token.",
  );
}

/** A request to sign. */
interface Presigned {
  readonly method: "GET" | "PUT";
  readonly objectName: string;
  /** Seconds, 1 to 604,800 (developers.cloudflare.com/r2/api/s3/presigned-urls). */
  readonly lifetime: number;
  /** Headers that the request must have. */
  readonly headers: Readonly<Record<string, string>>;
  /** Further parameters to sign, such as `response-content-type`. */
  readonly query: Readonly<Record<string, string>>;
}

/** The URL of a request that R2 accepts without further credentials. */
export async function presign(s3: S3Settings, request: Presigned): Promise<string> {
  const { method, objectName, lifetime, headers, query } = request;
  const url = new URL(`${s3.endpoint}/${objectName}`);
  url.searchParams.set("X-Amz-Expires", String(lifetime));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const signer = new AwsV4Signer({
    method,
    url: url.href,
    headers,
    accessKeyId: s3.accessKeyId,
    secretAccessKey: s3.secretAccessKey,
    service: "s3",
    region: "auto",
    signQuery: true,
    // Otherwise the client could send another media type than the one that it announced.
    allHeaders: true,
  });
  return (await signer.sign()).url.href;
}
