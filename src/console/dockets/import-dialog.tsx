/**
 * The dialog that imports a file of rows. It shows the progress and the errors.
 *
 * @module
 */
import { useRef, useState } from "preact/hooks";
import type { Schemas } from "../../client/index.ts";
import { formatNumber, formatSize } from "../app/format.ts";
import { queries } from "../app/queries.ts";
import { sendText } from "../app/request.ts";
import { Dialog } from "../components/dialog.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { piecesOf } from "./import-lines.ts";
import type { Resource } from "./view.ts";

type Account = Schemas["ImportAccount"];

/** The maximum number of errors that the dialog lists. */
const mostErrors = 100;

interface State {
  readonly name: string;
  readonly size: number;
  /** The number of bytes that have been sent and answered. */
  readonly done: number;
  readonly isRunning: boolean;
  readonly received: number;
  readonly written: number;
  readonly rejected: number;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

interface ImportProps {
  readonly resource: Resource;
  readonly onClose: () => void;
}

export function ImportDialog({ resource, onClose }: ImportProps) {
  const [state, setState] = useState<State | null>(null);
  const [error, setError] = useState<unknown>(null);
  const cancel = useRef<AbortController | null>(null);

  const run = async (file: File) => {
    const controller = new AbortController();
    cancel.current = controller;
    setError(null);
    let current: State = {
      name: file.name,
      size: file.size,
      done: 0,
      isRunning: true,
      received: 0,
      written: 0,
      rejected: 0,
      errors: [],
    };
    setState(current);
    try {
      for await (const { text, firstLine, end } of piecesOf(file)) {
        const account = await sendText<Account>(
          `/api/rest/v4/import/${resource}`,
          text,
          "application/x-ndjson",
          controller.signal,
        );
        const errors = account.errors.map(({ line, message }) => ({
          line: line + firstLine - 1,
          message,
        }));
        current = {
          ...current,
          done: end,
          received: current.received + account.received,
          written: current.written + account.written,
          rejected: current.rejected + account.rejected,
          errors: [...current.errors, ...errors].slice(0, mostErrors),
        };
        setState(current);
      }
    } catch (problem) {
      if (!controller.signal.aborted) setError(problem);
    }
    setState({ ...current, isRunning: false });
    await queries.invalidateQueries({ queryKey: ["dockets"] });
  };

  const close = () => {
    cancel.current?.abort();
    onClose();
  };

  return (
    <Dialog title={`Import ${resource}`} onClose={close} wide>
      <div class="stack">
        <p class="muted">
          Choose a file with one JSON object per line, in the format of the API's answers. Each line
          updates the row with its id, or adds a row. Only administrators can import files.
        </p>
        <input
          type="file"
          aria-label="File to import"
          accept=".ndjson,.jsonl,.json,application/x-ndjson"
          disabled={state?.isRunning}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) run(file);
          }}
        />
        {state && (
          <div class="stack" role="status">
            <progress max={state.size} value={state.done} aria-label="Progress of the import" />
            <p>
              {formatSize(state.done)} of {formatSize(state.size)}: {formatNumber(state.received)}{" "}
              lines received, {formatNumber(state.written)} written, {formatNumber(state.rejected)}{" "}
              rejected
              {state.isRunning ? " …" : "."}
            </p>
          </div>
        )}
        {error !== null && <ProblemNotice error={error} />}
        {state && state.errors.length > 0 && (
          <div class="table-scroll import-errors">
            <table class="table">
              <caption class="visually-hidden">Rejected lines</caption>
              <thead>
                <tr>
                  <th scope="col" class="numeric">
                    Line
                  </th>
                  <th scope="col">What is wrong</th>
                </tr>
              </thead>
              <tbody>
                {state.errors.map(({ line, message }) => (
                  <tr key={`${line} ${message}`}>
                    <td class="numeric">{formatNumber(line)}</td>
                    <td class="wrap">{message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </Dialog>
  );
}
