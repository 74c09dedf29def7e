/**
 * The dialog in which the user chooses files to upload, and sees the progress of the uploads.
 *
 * @module
 */
import "@uppy/core/css/style.min.css";
import Dashboard from "@uppy/dashboard";
import "@uppy/dashboard/css/style.min.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { announceProblem } from "../app/announce.tsx";
import { formatSize } from "../app/format.ts";
import { useSignal } from "../app/signal.ts";
import { theme } from "../app/theme.ts";
import { Dialog } from "../components/dialog.tsx";
import { Loading, ProblemNotice } from "../components/notice.tsx";
import { uploadFaults } from "./upload-state.ts";
import { largestKept, loadUploads, type Uploads } from "./uploads.ts";
import { readUsage, refreshUsage, StorageMeter } from "./usage.tsx";

interface UploadProps {
  /** The folder of the new files, with its trailing slash. Empty for the top folder. */
  readonly folder: string;
  /** Files that were dropped on the screen. */
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Uppy's messages after a reload. They tell the user what to do. */
const strings = {
  sessionRestored: "The page was reloaded",
  recoveredAllFiles:
    "The uploads continue where they stopped. Paused uploads wait until you press Upload.",
  recoveredXFiles: {
    0: "The browser kept no copy of 1 file. Choose the same file again. Its upload continues where it stopped.",
    1: "The browser kept no copies of %{smart_count} files. Choose the same files again. Their uploads continue where they stopped.",
  },
  reSelect: "Choose again",
};

function showDashboard(uppy: Uploads, folder: string, target: HTMLElement): void {
  uppy.folder = folder;
  uppy.use(Dashboard, {
    target,
    inline: true,
    width: "100%",
    height: 380,
    proudlyDisplayPoweredByUppy: false,
    theme: theme.value === "system" ? "auto" : theme.value,
    note: folder === "" ? "Files go to the top folder." : `Files go to ${folder}`,
    locale: { strings },
  });
}

function hideDashboard(uppy: Uploads): void {
  const dashboard = uppy.getPlugin("Dashboard");
  if (dashboard !== undefined) uppy.removePlugin(dashboard);
  uppy.forgetCompleted();
}

function Faults() {
  const faults = useSignal(uploadFaults);
  return (
    <>
      {faults.map(({ name, error }, index) => (
        <div key={`${index}-${name}`} class="upload-fault">
          <ProblemNotice error={error} />
        </div>
      ))}
    </>
  );
}

export default function UploadDialog({ folder, files, onClose }: UploadProps) {
  const target = useRef<HTMLDivElement>(null);
  const [isLoading, setLoading] = useState(true);
  useEffect(() => {
    let uppy: Uploads | null = null;
    let isOpen = true;
    // The uploads need the current usage, because they refuse files that exceed the quota.
    const opening = Promise.all([loadUploads(), readUsage()]);
    opening
      .then(([made]) => {
        if (!isOpen || target.current === null) return;
        uppy = made;
        setLoading(false);
        showDashboard(made, folder, target.current);
        made.addFiles(
          files.map((file) => ({
            name: file.name,
            type: file.type,
            data: file,
            source: "drop",
            meta: {},
          })),
        );
      })
      .catch(announceProblem);
    return () => {
      isOpen = false;
      if (uppy !== null) hideDashboard(uppy);
      uploadFaults.value = [];
      refreshUsage();
    };
  }, [folder, files]);
  return (
    <Dialog title="Upload" onClose={onClose} wide>
      <p class="muted upload-note">
        Uploads continue when you close this dialog, and after a reload. You must choose a file of
        more than {formatSize(largestKept)} again after a reload.
      </p>
      <StorageMeter />
      <Faults />
      {isLoading && <Loading what="the uploads" />}
      <div ref={target} />
    </Dialog>
  );
}
