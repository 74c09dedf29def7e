/**
 * The dialogs of one file: one renames or moves it, and one creates links to it.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { announce, announceProblem } from "../app/announce.tsx";
import { formatTime } from "../app/format.ts";
import { connectly } from "../app/session.ts";
import { Dialog } from "../components/dialog.tsx";
import { Field, Form, faultOf, Select } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { useSending } from "../components/sending.ts";
import { type FileRecord, moveFile, nameOf } from "./file-list.ts";

interface FileDialogProps {
  readonly file: FileRecord;
  readonly onClose: () => void;
}

export function MoveDialog({ file, onClose }: FileDialogProps) {
  const [key, setKey] = useState(file.key);
  const { isSending, error, send } = useSending(async () => {
    await moveFile(file, key);
    onClose();
  });
  return (
    <Dialog title="Rename or move" onClose={onClose}>
      <Form onSend={send} class="stack">
        <Field
          label="Key"
          value={key}
          onValue={setKey}
          fault={faultOf(error, "key")}
          hint="Folders are the parts before each slash: reports/2026/november.pdf"
        />
        {error !== null && <ProblemNotice error={error} />}
        <div class="dialog-actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="submit"
            class="primary"
            disabled={isSending || key === file.key || key === ""}
          >
            Move
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The lifetimes that a link can have, in seconds. */
const lifetimes = [
  ["3600", "1 hour"],
  ["86400", "1 day"],
  ["604800", "7 days"],
  ["2592000", "30 days"],
] as const;

export function LinkDialog({ file, onClose }: FileDialogProps) {
  const [lifetime, setLifetime] = useState("86400");
  const [link, setLink] = useState<{ url: string; expires_at: string } | null>(null);
  const { isSending, error, send } = useSending(async () => {
    setLink(await connectly.files.link(file.id, { expires_in: Number(lifetime) }));
  });
  const copy = async () => {
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link.url);
      announce("The link was copied.");
    } catch (problem) {
      announceProblem(problem);
    }
  };
  return (
    <Dialog title={`Link to ${nameOf(file.key)}`} onClose={onClose}>
      <div class="stack">
        <p class="muted">
          Everybody who has the link can read this version of the file. They need no account.
        </p>
        <Select
          label="The link works for"
          value={lifetime}
          onValue={setLifetime}
          options={lifetimes}
        />
        {error !== null && <ProblemNotice error={error} />}
        {link && (
          <>
            <Field label="Link" value={link.url} onValue={() => undefined} readOnly />
            <p class="hint">It works until {formatTime(link.expires_at)}.</p>
          </>
        )}
        <div class="dialog-actions">
          {link && (
            <button type="button" onClick={copy}>
              <Icon name="copy" /> Copy
            </button>
          )}
          <button type="button" class="primary" disabled={isSending} onClick={send}>
            Make a link
          </button>
        </div>
      </div>
    </Dialog>
  );
}
