/**
 * The lists of this family.
 *
 * @module
 */
import type { ListOptions } from "../../http/lists/list-query.ts";
import { momentKey } from "../../http/lists/moment-key.ts";
import { defineList, timestampKey } from "../../keyset/index.ts";
import { files, folders } from "../tables.ts";

/** Each field has an index for a namespace and an index for a folder (see `selection.ts`). */
export const fileList = defineList({
  name: "files",
  from: files,
  tieBreak: files.id,
  sortable: {
    id: files.id,
    key: files.key,
    size: files.size,
    last_modified: timestampKey(files.lastModified),
    // The order of ids is the order of creation.
    created_at: momentKey(files.id),
  },
  defaultOrder: "-last_modified",
});

/** The folders in a folder. */
export const folderList = defineList({
  name: "folders",
  from: folders,
  tieBreak: folders.id,
  sortable: { path: folders.path },
  defaultOrder: "path",
});

const defaultSize = 50;
export const fileOptions: ListOptions = { defaultSize, orderable: true, sizeAlias: "per_page" };
export const folderOptions: ListOptions = { defaultSize, orderable: false, sizeAlias: "per_page" };
