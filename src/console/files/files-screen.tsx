/**
 * The user's own files, by folder.
 *
 * @module
 */
import { lazy, Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import { announceProblem } from "../app/announce.tsx";
import { formatNumber, formatSize } from "../app/format.ts";
import { go, linkTo, useRoute } from "../app/route.ts";
import { connectly } from "../app/session.ts";
import { Dialog } from "../components/dialog.tsx";
import { useEndless } from "../components/endless.ts";
import { Field, Form, Select } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { Time } from "../components/person.tsx";
import "../styles/files.css";
import { LinkDialog, MoveDialog } from "./file-dialogs.tsx";
import {
  deleteFile,
  downloadFile,
  type FileRecord,
  fileLists,
  folderName,
  moveFile,
  nameOf,
  toggleVisibility,
} from "./file-list.ts";
import { PreviewDialog } from "./preview-dialog.tsx";
import { UploadStatus } from "./upload-status.tsx";
import { StorageMeter } from "./usage.tsx";

const UploadDialog = lazy(() => import("./upload-dialog.tsx"));

const orders = [
  ["key", "Name"],
  ["-last_modified", "Newest first"],
  ["last_modified", "Oldest first"],
  ["-size", "Largest first"],
  ["size", "Smallest first"],
] as const;

/** The data type of a dragged row. The data is the id of the file. */
const dragType = "application/x-connectly-file";

function Breadcrumbs({ folder }: { folder: string }) {
  const names = folder.split("/").slice(0, -1);
  return (
    <nav aria-label="Folders above" class="crumbs">
      <a href={linkTo(["files"])}>All files</a>
      {names.map((name, index) => {
        const path = `${names.slice(0, index + 1).join("/")}/`;
        return (
          <span key={path}>
            <span aria-hidden="true"> / </span>
            <a
              href={linkTo(["files"], { in: path })}
              aria-current={path === folder ? "page" : undefined}
            >
              {name}
            </a>
          </span>
        );
      })}
    </nav>
  );
}

interface FolderRowProps {
  readonly path: string;
  /** Called with the id of a file that was dropped on the folder. */
  readonly onDrop: (id: number) => void;
}

function FolderRow({ path, onDrop }: FolderRowProps) {
  const [isOver, setOver] = useState(false);
  return (
    <li
      class={isOver ? "file-row file-row-over" : "file-row"}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(dragType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const id = event.dataTransfer?.getData(dragType) ?? "";
        if (id === "") return;
        event.preventDefault();
        event.stopPropagation();
        onDrop(Number(id));
      }}
    >
      <Icon name="folder" />
      <a class="file-name" href={linkTo(["files"], { in: path })}>
        {folderName(path)}
      </a>
    </li>
  );
}

type Open = { readonly what: "preview" | "move" | "link"; readonly file: FileRecord };

function FileRow({ file, onOpen }: { file: FileRecord; onOpen: (open: Open) => void }) {
  const name = nameOf(file.key);
  const isPublic = file.visibility === "public";
  const actions = [
    ["download", "Download", () => downloadFile(file)],
    ["link", "Make a link to", () => onOpen({ what: "link", file })],
    ["edit", "Rename or move", () => onOpen({ what: "move", file })],
    ["remove", "Delete", () => deleteFile(file)],
  ] as const;
  return (
    <li
      class="file-row"
      draggable
      onDragStart={(event) => event.dataTransfer?.setData(dragType, String(file.id))}
    >
      <Icon name={file.content_type.startsWith("image/") ? "image" : "file"} />
      <button type="button" class="file-name" onClick={() => onOpen({ what: "preview", file })}>
        {name}
      </button>
      <span class="file-size">{formatSize(file.size)}</span>
      <span class="file-time">
        <Time at={file.last_modified} />
      </span>
      <button
        type="button"
        class={isPublic ? "badge badge-ok visibility" : "badge visibility"}
        aria-label={`${name} is ${file.visibility}: change`}
        onClick={() => toggleVisibility(file)}
      >
        {file.visibility}
      </button>
      <span class="file-actions">
        {actions.map(([icon, label, run]) => (
          <button
            key={label}
            type="button"
            class="plain"
            aria-label={`${label} ${name}`}
            title={label}
            onClick={run}
          >
            <Icon name={icon} />
          </button>
        ))}
      </span>
    </li>
  );
}

function NewFolder({ folder, onClose }: { folder: string; onClose: () => void }) {
  const [name, setName] = useState("");
  return (
    <Dialog title="New folder" onClose={onClose}>
      <Form
        class="stack"
        onSend={() => {
          onClose();
          go(linkTo(["files"], { in: `${folder}${name.replaceAll(/^\/+|\/+$/g, "")}/` }));
        }}
      >
        <Field
          label="Name"
          value={name}
          onValue={setName}
          hint="A folder is there only while it contains files. Upload a file into it to keep it."
        />
        <div class="dialog-actions">
          <button type="submit" class="primary" disabled={/^\/*$/.test(name)}>
            Open
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

export default function FilesScreen() {
  const { query: parameters } = useRoute();
  const folder = parameters.get("in") ?? "";
  const order = parameters.get("order") ?? "key";
  const [open, setOpen] = useState<Open | null>(null);
  const [uploads, setUploads] = useState<readonly File[] | null>(null);
  const [isNaming, setNaming] = useState(false);
  const query = useEndless<FileRecord>({
    key: [fileLists, folder, order],
    start: {},
    load: (movement, signal) =>
      connectly.files.list(
        { prefix: folder, delimiter: "/", orderBy: [order], ...movement },
        { signal },
      ),
  });
  const folders = useEndless<{ readonly path: string }>({
    key: [fileLists, "folders", folder],
    start: {},
    load: (movement, signal) =>
      connectly.files.folders({ parent: folder, pageSize: 100, ...movement }, { signal }),
  });
  const files = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const paths = folders.data?.pages.flatMap((page) => page.rows) ?? [];
  const count = query.data?.pages[0]?.count ?? null;
  const isEmpty = query.isSuccess && folders.isSuccess && files.length + paths.length === 0;
  const close = () => setOpen(null);

  const moveInto = async (path: string, id: number) => {
    const file = files.find((each) => each.id === id);
    if (file === undefined) return;
    try {
      await moveFile(file, path + nameOf(file.key));
    } catch (error) {
      announceProblem(error);
    }
  };

  return (
    <section
      class="screen"
      aria-label="Files"
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
      }}
      onDrop={(event) => {
        const dropped = event.dataTransfer?.files;
        if (dropped === undefined || dropped.length === 0) return;
        event.preventDefault();
        setUploads([...dropped]);
      }}
    >
      <header class="screen-head">
        <h1>Files</h1>
        <Breadcrumbs folder={folder} />
        <span class="spread" />
        <Select
          label="Order"
          labelHidden
          value={order}
          onValue={(value) => go(linkTo(["files"], { in: folder, order: value }))}
          options={orders}
        />
        <button type="button" onClick={() => setNaming(true)}>
          <Icon name="folder" /> New folder
        </button>
        <button type="button" class="primary" onClick={() => setUploads([])}>
          <Icon name="upload" /> Upload
        </button>
      </header>
      <StorageMeter />
      {uploads === null && <UploadStatus onShow={() => setUploads([])} />}
      {(query.isPending || folders.isPending) && <Loading what="files" />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      {folders.isError && <ProblemNotice error={folders.error} onRetry={() => folders.refetch()} />}
      {isEmpty && (
        <Empty title="There is nothing here yet.">
          Drop files anywhere on this page, or press Upload.
        </Empty>
      )}
      {files.length + paths.length > 0 && (
        <ul class="file-list" aria-label={folder === "" ? "Files" : `Files in ${folder}`}>
          {paths.map(({ path }) => (
            <FolderRow key={path} path={path} onDrop={(id) => moveInto(path, id)} />
          ))}
          {files.map((file) => (
            <FileRow key={file.id} file={file} onOpen={setOpen} />
          ))}
        </ul>
      )}
      {folders.hasNextPage && (
        <button type="button" onClick={() => folders.fetchNextPage()}>
          Show more folders
        </button>
      )}
      {query.hasNextPage && (
        <button type="button" onClick={() => query.fetchNextPage()}>
          Show more files
        </button>
      )}
      {count !== null && count > 0 && (
        <p class="muted file-count">
          {formatNumber(files.length)} of {formatNumber(count)} {count === 1 ? "file" : "files"} in
          this folder
        </p>
      )}
      {open?.what === "preview" && <PreviewDialog file={open.file} onClose={close} />}
      {open?.what === "move" && <MoveDialog file={open.file} onClose={close} />}
      {open?.what === "link" && <LinkDialog file={open.file} onClose={close} />}
      {isNaming && <NewFolder folder={folder} onClose={() => setNaming(false)} />}
      {uploads !== null && (
        <Suspense fallback={null}>
          <UploadDialog folder={folder} files={uploads} onClose={() => setUploads(null)} />
        </Suspense>
      )}
    </section>
  );
}
