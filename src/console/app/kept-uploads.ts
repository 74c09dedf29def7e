/**
 * The data that the browser stores about unfinished uploads, so that they continue after a reload: the
 * bytes of smaller files in IndexedDB, and the URLs of uploads in `localStorage`. The console deletes this
 * data when the session ends, because another person may use the computer next.
 *
 * @module
 */
const mark = "connectly-uploads";

/** The IndexedDB database of `@uppy/golden-retriever`. */
const database = "uppy-blobs";
/** The prefix of the `localStorage` keys of tus-js-client. */
const urlPrefix = "tus::";

const pausedMark = (account: number) => `${account} paused`;

/** Whether an account had paused uploads when the page was left. */
export const hasPausedUploads = (account: number) =>
  localStorage.getItem(mark) === pausedMark(account);

/** Whether an account had unfinished uploads when the page was left. */
export const hasKeptUploads = (account: number) =>
  localStorage.getItem(mark) === String(account) || hasPausedUploads(account);

/** Records at once that there are unfinished uploads. Uppy saves its own state half a second later. */
export function noteKeptUploads(account: number, isPaused: boolean): void {
  localStorage.setItem(mark, isPaused ? pausedMark(account) : String(account));
}

/** Records that all uploads have ended. */
export function noteNoUploads(): void {
  localStorage.removeItem(mark);
}

/**
 * Deletes the stored bytes. The promise is fulfilled when they are deleted, or when the browser has no
 * IndexedDB.
 */
export async function deleteKeptBytes(): Promise<void> {
  // Some browsers refuse IndexedDB in private windows. In that case, no bytes were stored.
  await new Promise<void>((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
    } catch {
      resolve();
    }
  });
}

/** Deletes all stored data about uploads. */
export async function forgetUploads(): Promise<void> {
  noteNoUploads();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(urlPrefix)) localStorage.removeItem(key);
  }
  await deleteKeptBytes();
}

/** Whether an upload with this key and size has begun. The quota already includes the bytes of such an upload. */
export function hasBegun(key: string, size: number): boolean {
  return Object.entries<string>(localStorage).some(([name, value]) => {
    if (!name.startsWith(urlPrefix)) return false;
    const upload = JSON.parse(value) as { size: number; metadata: { filename?: string } };
    return upload.size === size && upload.metadata.filename === key;
  });
}
