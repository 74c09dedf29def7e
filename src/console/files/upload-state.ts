/**
 * The state of the uploads, for screens that do not load Uppy.
 *
 * @module
 */
import { signal } from "../app/signal.ts";

/** A summary of the uploads that have not ended. */
export interface OpenUploads {
  readonly count: number;
  /** The bytes that the API has received, as a percentage of all bytes. */
  readonly percent: number;
  readonly state: "sending" | "paused" | "waiting" | "failed";
  /** The names of files that the user must choose again after a reload. */
  readonly missing: readonly string[];
}

/** Null if all uploads have ended. */
export const openUploads = signal<OpenUploads | null>(null);

/** A file that was not sent, or was sent only in part. */
interface UploadFault {
  readonly name: string;
  readonly error: unknown;
}

export const uploadFaults = signal<readonly UploadFault[]>([]);
