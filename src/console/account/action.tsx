/**
 * A form that sends one request and shows the result.
 *
 * @module
 */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { announce } from "../app/announce.tsx";
import { Form } from "../components/field.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { useSending } from "../components/sending.ts";

interface ActionProps {
  readonly title: string;
  /** The label of the button. */
  readonly action: string;
  /** The message after the request succeeded. */
  readonly done: string;
  readonly isDangerous?: boolean;
  readonly disabled?: boolean;
  readonly onSend: () => Promise<void>;
  readonly children?: ComponentChildren;
}

export function Action(props: ActionProps) {
  const { title, action, done, isDangerous = false, disabled = false, onSend, children } = props;
  const id = useId();
  const { isSending, error, send } = useSending(async () => {
    await onSend();
    announce(done);
  });
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Form class="stack" onSend={send}>
        {children}
        {error !== null && <ProblemNotice error={error} />}
        <div>
          <button
            type="submit"
            class={isDangerous ? "danger" : "primary"}
            disabled={disabled || isSending}
          >
            {action}
          </button>
        </div>
      </Form>
    </section>
  );
}
