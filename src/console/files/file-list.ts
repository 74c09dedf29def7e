/**
 * Functions that read and change files, and that derive names from keys.
 *
 * @module
 */
import type { Schemas } from "../../client/index.ts";
import { announce, announceProblem } from "../app/announce.tsx";
import { queries } from "../app/queries.ts";
import { focusContent } from "../app/scroller.ts";
import { connectly } from "../app/session.ts";
import { confirm } from "../components/dialog.tsx";
import { refreshUsage } from "./usage.tsx";

export type FileRecord = Schemas["File"];

/** The first part of the key of every list of files. */
export const fileLists = "files";

/** The last segment of a key. */
export const nameOf = (key: string) => key.slice(key.lastIndexOf("/") + 1);

/** The folder of a key, with its trailing slash. Empty for the top folder. */
export const folderOf = (key: string) => key.slice(0, key.lastIndexOf("/") + 1);

/** The name of a folder. Its path ends with a slash. */
export const folderName = (path: string) => nameOf(path.slice(0, -1));

/** Reloads the lists of files on the screen and the usage. Removes all other lists of files from memory. */
export async function refreshFiles(): Promise<void> {
  const queryKey = [fileLists];
  queries.removeQueries({ queryKey, type: "inactive" });
  // The rows stay on the screen during the reload, so that the focus does not move.
  await Promise.all([queries.invalidateQueries({ queryKey }), refreshUsage()]);
}

/**
 * Renames or moves a file.
 *
 * @throws ConnectlyError when the API refuses, for example because another file has the key.
 */
export async function moveFile(file: FileRecord, key: string): Promise<void> {
  await connectly.files.update(file.id, { key });
  announce(`${nameOf(file.key)} is now ${key}.`);
  await refreshFiles();
}

/** Switches a file between public and private. */
export async function toggleVisibility(file: FileRecord): Promise<void> {
  const visibility = file.visibility === "public" ? "private" : "public";
  try {
    await connectly.files.update(file.id, { visibility });
    announce(
      visibility === "public"
        ? `Everybody who has the URL of ${nameOf(file.key)} can read it now.`
        : `${nameOf(file.key)} is private now.`,
    );
    await refreshFiles();
  } catch (error) {
    announceProblem(error);
  }
}

/** Deletes a file after the user has confirmed it. */
export async function deleteFile(file: FileRecord): Promise<void> {
  const text = "Posts will no longer show the file. This cannot be undone.";
  if (!(await confirm(`Delete ${nameOf(file.key)}?`, text, "Delete"))) return;
  try {
    await connectly.files.delete(file.id);
    focusContent();
    announce(`${nameOf(file.key)} was deleted.`);
    await refreshFiles();
  } catch (error) {
    announceProblem(error);
  }
}

/** Downloads a file to the user's computer. */
export async function downloadFile(file: FileRecord): Promise<void> {
  try {
    const { url } = await connectly.files.link(file.id, { expires_in: 60 });
    const anchor = document.createElement("a");
    anchor.href = url;
    anchor.download = nameOf(file.key);
    anchor.click();
  } catch (error) {
    announceProblem(error);
  }
}
