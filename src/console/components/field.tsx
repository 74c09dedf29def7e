/**
 * Labelled inputs.
 *
 * @module
 */
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { ConnectlyError } from "../../client/index.ts";

/** The message of a problem about one member of the request. Null if there is no such message. */
export function faultOf(error: unknown, path: string): string | null {
  if (!(error instanceof ConnectlyError)) return null;
  return error.errors.find((each) => each.path === path)?.message ?? null;
}

type InputProps = Omit<JSX.IntrinsicElements["input"], "onInput" | "value" | "label">;

interface FieldProps extends InputProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Shown below the input. */
  readonly hint?: string;
  /** The error message for the value. Null if the value is valid. */
  readonly fault?: string | null;
}

/** An input with its label, its hint and its error message. */
export function Field({ label, value, onValue, hint, fault = null, ...input }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        aria-invalid={fault !== null}
        aria-describedby={hint || fault ? `${id}-note` : undefined}
      />
      {(fault !== null || hint) && (
        <p id={`${id}-note`} class={fault === null ? "hint" : "fault"}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}

type KindProps = Omit<FieldProps, "type" | "autocomplete" | "label"> & { readonly label?: string };

export function EmailField({ label = "E-mail address", ...field }: KindProps) {
  return <Field {...field} label={label} type="email" autocomplete="email" />;
}

interface PasswordFieldProps extends KindProps {
  /** Whether the user chooses a new password. Browsers then offer to generate one. */
  readonly isNew?: boolean;
}

export function PasswordField({ label = "Password", isNew = false, ...field }: PasswordFieldProps) {
  const autocomplete = isNew ? "new-password" : "current-password";
  return <Field {...field} label={label} type="password" autocomplete={autocomplete} />;
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

export function Check({ label, checked, onToggle }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Whether the label is for screen readers only. */
  readonly labelHidden?: boolean;
}

/** A drop-down list with its label. */
export function Select({ label, value, onValue, options, labelHidden = false }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={labelHidden ? "visually-hidden" : ""}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A form that calls `onSend` and prevents the browser from submitting it. */
export function Form(props: {
  readonly onSend: () => void;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      class={props.class}
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      {props.children}
    </form>
  );
}
