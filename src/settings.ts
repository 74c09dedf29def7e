/**
 * The environment of the Worker: its bindings, and its variables parsed and checked in one place.
 *
 * @module
 */
import { z } from "zod";

/**
 * The bindings, variables and secrets as Cloudflare passes them to the Worker. `npm run check`
 * compares this interface with the one that `wrangler types` generates from `wrangler.toml`.
 */
export interface Bindings {
  readonly DB: D1Database;
  /** Feed pages and their stamps. */
  readonly FEED_CACHE: KVNamespace;
  readonly FILES: R2Bucket;
  /** The static assets of `public/`. */
  readonly ASSETS: Fetcher;
  readonly JOBS: Queue<unknown>;
  /** Moves and deletions of folders of files. */
  readonly FILE_JOBS: Queue<unknown>;
  /** Counts requests. Absent when nothing counts them. */
  readonly METRICS?: AnalyticsEngineDataset;
  /** Sends e-mail. Absent when no domain is set up for e-mail. */
  readonly EMAIL?: SendEmail;
  readonly LIMIT_ADDRESS?: RateLimit;
  readonly LIMIT_READS?: RateLimit;
  readonly LIMIT_WRITES?: RateLimit;
  readonly LIMIT_UPLOADS?: RateLimit;
  readonly LIMIT_SIGN_IN_ADDRESS?: RateLimit;
  readonly LIMIT_SIGN_IN_NAME?: RateLimit;
  readonly LIMIT_SIGN_UP?: RateLimit;
  readonly LIMIT_MAIL_ADDRESS?: RateLimit;
  readonly LIMIT_MAIL_NAME?: RateLimit;
  readonly APP_SECRET?: string;
  readonly APP_SECRET_PREVIOUS?: string;
  readonly REQUIRE_VERIFIED_EMAIL?: string;
  readonly MAIL_FROM?: string;
  readonly DEV_MAILBOX?: string;
  readonly PUBLIC_ORIGIN?: string;
  readonly RATE_LIMITS?: string;
  readonly SERVER_TIMING?: string;
  readonly SLOW_REQUEST_MS?: string;
  readonly LOG_SAMPLE?: string;
  readonly FEED_CACHE_TTL?: string;
  readonly FILE_METADATA_TTL?: string;
  readonly UPLOAD_TTL?: string;
  readonly FILES_QUOTA_BYTES?: string;
  readonly R2_CONCURRENCY?: string;
  readonly ADMIN_EMAILS?: string;
  readonly DOCKETS_TIME_ZONE?: string;
  readonly SCAN_LIMIT?: string;
  readonly S3_ENDPOINT?: string;
  readonly S3_ACCESS_KEY_ID?: string;
  readonly S3_SECRET_ACCESS_KEY?: string;
}

/** A shorter secret could be guessed offline from a signed cursor. */
const shortestSecret = 32;

/** The shortest lifetime that KV accepts (developers.cloudflare.com/kv/api/write-key-value-pairs). */
const shortestPageLifetime = 60;

/** A Worker has six connections at a time (developers.cloudflare.com/workers/platform/limits). */
const mostConnections = 6;

/**
 * A variable that holds a number. An empty text counts as absent, and a number outside of the range
 * counts as the nearest one inside. Any other text is an error.
 */
function numeric(fallback: number, minimum: number, maximum = Number.MAX_SAFE_INTEGER) {
  return z
    .string()
    .optional()
    .transform((text) => (text === undefined || text.trim() === "" ? fallback : Number(text)))
    .pipe(z.number(`expected a number, ${minimum} or more`))
    .transform((value) => Math.min(maximum, Math.max(minimum, value)));
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

const list = z
  .string()
  .optional()
  .transform((text) =>
    (text ?? "")
      .split(",")
      .map((item) => item.trim().toLowerCase())
      .filter((item) => item !== ""),
  );

const secretHint = `expected ${shortestSecret} characters or more. Locally it is in .dev.vars (npm start writes that file); on Cloudflare, set it with: wrangler secret put APP_SECRET`;

/** A variable that is `on` or `off`. An empty text counts as absent. */
function toggle(fallback: boolean) {
  return z
    .enum(["on", "off", ""], "expected on or off")
    .optional()
    .transform((text) => (text === undefined || text === "" ? fallback : text === "on"));
}

/** A text; null when it is absent or empty. */
const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === "" ? null : text.trim()));

/** Every variable, with its default. The names are those of {@link Bindings}. */
const variables = z.object({
  /** Signs cursors, bookmarks, links and tokens. */
  APP_SECRET: z.string(secretHint).min(shortestSecret, secretHint),
  /** The previous secret. It still verifies what it signed. */
  APP_SECRET_PREVIOUS: optionalText.refine(
    (secret) => secret === null || secret.length >= shortestSecret,
    secretHint,
  ),
  /** Whether an account works only once its e-mail address is verified. */
  REQUIRE_VERIFIED_EMAIL: toggle(true),
  /** The sender's address of e-mails. */
  MAIL_FROM: optionalText,
  /** Whether e-mails are kept for `GET /dev/mailbox` instead of being sent. Never on when deployed. */
  DEV_MAILBOX: toggle(false),
  /** The origin of links in e-mails. By default it is the origin of the request. */
  PUBLIC_ORIGIN: optionalText
    .refine((text) => text === null || /^https?:\/\/[^/?#\s]+\/?$/.test(text), "expected an origin")
    .transform((text) => text?.replace(/\/$/, "") ?? null),
  /** Whether requests are limited. `off` is for load tests. */
  RATE_LIMITS: toggle(true),
  /**
   * `all`: every answer shows what it cost, also errors, which reveals what is hidden. Only for tests.
   * Absent: successful answers outside of /api/auth.
   */
  SERVER_TIMING: z.enum(["all", "successful", ""], "expected all or successful").optional(),
  /** Milliseconds after which a request is logged as slow. */
  SLOW_REQUEST_MS: numeric(500, 0),
  /** The share of requests that are logged although they are neither slow nor failed: 0 to 1. */
  LOG_SAMPLE: numeric(0, 0, 1),
  /** Seconds for which a feed page is cached. */
  FEED_CACHE_TTL: numeric(900, shortestPageLifetime),
  /** Seconds for which the cached metadata of an R2 object is trusted. */
  FILE_METADATA_TTL: numeric(3600, 0),
  /** Seconds after which an incomplete upload is aborted. */
  UPLOAD_TTL: numeric(86_400, 60),
  /** Bytes that one user may store, uploads in progress included. Absent: there is no limit. */
  FILES_QUOTA_BYTES: numeric(Number.MAX_SAFE_INTEGER, 0),
  /** Objects that one request reads from R2 at the same time. */
  R2_CONCURRENCY: numeric(mostConnections, 1, mostConnections).transform(Math.trunc),
  /** E-mail addresses of administrators, separated by commas. */
  ADMIN_EMAILS: list,
  /** The time zone in which the dockets family writes times, and reads times without a time zone. */
  DOCKETS_TIME_ZONE: z
    .string()
    .optional()
    .transform((text) => text?.trim() || "America/Los_Angeles")
    .refine(isTimeZone, "expected a time zone such as America/Los_Angeles"),
  /** Rows that a page of a filtered list of dockets may read before it ends early. */
  SCAN_LIMIT: numeric(20_000, 100).transform(Math.trunc),
  /** The S3 endpoint of the R2 bucket, including the bucket's name. Presigned URLs need all three. */
  S3_ENDPOINT: optionalText.refine(
    (text) => text === null || /^https?:\/\/[^/?#\s]+\/[^?#\s]+$/.test(text),
    "expected a URL that ends in the bucket's name",
  ),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

/** How R2 is reached through its S3 API. */
export interface S3Settings {
  /** The URL of the bucket, without a trailing slash. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** How files are stored and listed. */
export interface FileSettings {
  /** Milliseconds after which an incomplete upload is aborted. */
  readonly uploadLifetime: number;
  /** Milliseconds for which the cached metadata of an R2 object is trusted. */
  readonly metadataLifetime: number;
  /** Bytes that one user may store. Null: there is no limit. */
  readonly quota: number | null;
  /** Objects that one request reads from R2 at the same time. */
  readonly concurrency: number;
  /** Null when presigned URLs are not configured. */
  readonly s3: S3Settings | null;
}

/** How people sign up and get e-mail. */
interface AccountSettings {
  /** Whether an account works only once its e-mail address is verified. */
  readonly requireVerifiedEmail: boolean;
  /** The sender's address of e-mails; null when none is configured. */
  readonly mailFrom: string | null;
  /** Whether e-mails are kept in the development mailbox instead of being sent. */
  readonly devMailbox: boolean;
  /** The origin of links in e-mails; null to use the origin of the request. */
  readonly publicOrigin: string | null;
}

/** The checked settings of the Worker. */
export interface Settings {
  /** Signs cursors, bookmarks, links and tokens. At least 32 characters. */
  readonly secret: string;
  /** The previous secret, which still verifies what it signed; null when there is none. */
  readonly previousSecret: string | null;
  readonly accounts: AccountSettings;
  readonly rateLimits: boolean;
  /** Whether `Server-Timing` shows what the stores did on every answer; see SERVER_TIMING. */
  readonly showAllCosts: boolean;
  /** Milliseconds after which a request is logged as slow. */
  readonly slowRequest: number;
  /** The share of other requests that are logged: 0 to 1. */
  readonly logSample: number;
  /** Seconds for which a feed page is cached. */
  readonly feedPageLifetime: number;
  /** E-mail addresses of administrators, in lower case. */
  readonly adminEmails: readonly string[];
  /** How the dockets family reads and writes. */
  readonly dockets: {
    /** An IANA name. */
    readonly timeZone: string;
    /** Rows that a page of a filtered list may read before it ends early. */
    readonly scanLimit: number;
  };
  readonly files: FileSettings;
}

/** Some variables have no valid value. The message names each of them. */
export class InvalidSettings extends Error {
  override readonly name = "InvalidSettings";
}

function parse(env: Bindings): Settings {
  const result = variables.safeParse(env);
  if (!result.success) {
    throw new InvalidSettings(
      result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
    );
  }
  const { data } = result;
  const { S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = data;
  return {
    secret: data.APP_SECRET,
    previousSecret: data.APP_SECRET_PREVIOUS,
    accounts: {
      requireVerifiedEmail: data.REQUIRE_VERIFIED_EMAIL,
      mailFrom: data.MAIL_FROM,
      devMailbox: data.DEV_MAILBOX,
      publicOrigin: data.PUBLIC_ORIGIN,
    },
    rateLimits: data.RATE_LIMITS,
    showAllCosts: data.SERVER_TIMING === "all",
    slowRequest: data.SLOW_REQUEST_MS,
    logSample: data.LOG_SAMPLE,
    feedPageLifetime: data.FEED_CACHE_TTL,
    adminEmails: data.ADMIN_EMAILS,
    dockets: { timeZone: data.DOCKETS_TIME_ZONE, scanLimit: data.SCAN_LIMIT },
    files: {
      uploadLifetime: 1000 * data.UPLOAD_TTL,
      metadataLifetime: 1000 * data.FILE_METADATA_TTL,
      quota: data.FILES_QUOTA_BYTES === Number.MAX_SAFE_INTEGER ? null : data.FILES_QUOTA_BYTES,
      concurrency: data.R2_CONCURRENCY,
      s3:
        S3_ENDPOINT && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
          ? {
              endpoint: S3_ENDPOINT.replace(/\/$/, ""),
              accessKeyId: S3_ACCESS_KEY_ID,
              secretAccessKey: S3_SECRET_ACCESS_KEY,
            }
          : null,
    },
  };
}

const known = new WeakMap<Bindings, Settings>();
let isWarned = false;

/**
 * The settings of an environment. They are parsed once per isolate, since Workers passes the same
 * object with every request.
 *
 * @throws InvalidSettings when a variable has no valid value.
 */
export function readSettings(env: Bindings): Settings {
  const before = known.get(env);
  if (before !== undefined) return before;
  const settings = parse(env);
  known.set(env, settings);
  if (!settings.rateLimits && !isWarned) {
    isWarned = true;
    console.warn(JSON.stringify({ level: "warn", message: "rate limits are off (RATE_LIMITS)" }));
  }
  return settings;
}
