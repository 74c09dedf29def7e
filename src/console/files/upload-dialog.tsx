/**
 * Uploads, with Uppy over tus: they show their progress, pause, and go on after an interruption.
 *
 * @module
 */
import Uppy from "@uppy/core";
import "@uppy/core/css/style.min.css";
import Dashboard from "@uppy/dashboard";
import "@uppy/dashboard/css/style.min.css";
import Tus from "@uppy/tus";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "../app/announce.tsx";
import { currentToken } from "../app/session.ts";
import { theme } from "../app/theme.ts";
import { Dialog } from "../components/dialog.tsx";
import { refreshFiles } from "./file-list.ts";

/** Bytes of one request: what an interruption loses at most. */
const chunkSize = 8 * 1024 ** 2;

/** Milliseconds before a request that failed is sent again. */
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

interface UploadProps {
  /** The folder that the files go into, with its slash; empty at the top. */
  readonly folder: string;
  /** Files that were dropped on the screen. */
  readonly files: readonly File[];
  readonly onClose: () => void;
}

function makeUppy(folder: string, target: HTMLElement) {
  const uppy = new Uppy({ id: `upload ${folder}`, autoProceed: false });
  uppy.use(Dashboard, {
    target,
    inline: true,
    width: "100%",
    height: 380,
    proudlyDisplayPoweredByUppy: false,
    theme: theme.value === "system" ? "auto" : theme.value,
    note: folder === "" ? "Files go to the top folder." : `Files go to ${folder}`,
  });
  uppy.use(Tus, {
    endpoint: "/api/v2/files/tus",
    chunkSize,
    retryDelays,
    allowedMetaFields: ["filename", "filetype"],
    removeFingerprintOnSuccess: true,
    onBeforeRequest: async (request) => {
      const token = await currentToken();
      if (token !== null) request.setHeader("Authorization", `Bearer ${token}`);
    },
  });
  uppy.on("file-added", (file) => {
    const path = typeof file.meta.relativePath === "string" ? file.meta.relativePath : file.name;
    uppy.setFileMeta(file.id, {
      filename: folder + path,
      filetype: file.type || "application/octet-stream",
    });
  });
  return uppy;
}

export default function UploadDialog({ folder, files, onClose }: UploadProps) {
  const target = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target.current === null) return;
    const uppy = makeUppy(folder, target.current);
    uppy.on("complete", ({ successful = [] }) => {
      if (successful.length > 0)
        announce(`Uploaded: ${successful.map(({ name }) => name).join(", ")}`);
      refreshFiles();
    });
    for (const file of files) {
      uppy.addFile({ name: file.name, type: file.type, data: file, source: "drop" });
    }
    return () => {
      // Its parts stay with the API, and adding the same file again goes on with them.
      uppy.destroy();
    };
  }, [folder, files]);
  return (
    <Dialog title="Upload" onClose={onClose} wide>
      <p class="muted upload-note">
        An upload that was interrupted, even by closing the page, goes on where it was when the same
        file is added again.
      </p>
      <div ref={target} />
    </Dialog>
  );
}
