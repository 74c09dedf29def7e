/**
 * Court dockets as tables.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { announce, announceProblem } from "../app/announce.tsx";
import { describeList, useDocument } from "../app/document.ts";
import { formatNumber } from "../app/format.ts";
import { request, urlOf } from "../app/request.ts";
import { go, linkTo, useRoute } from "../app/route.ts";
import { Icon } from "../components/icon.tsx";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import "../styles/dockets.css";
import { ImportDialog } from "./import-dialog.tsx";
import { DocketTable } from "./table.tsx";
import { AddFilter, Columns, GoTo, Order } from "./tools.tsx";
import {
  linkToView,
  movementOf,
  pathOf,
  queryOf,
  readView,
  resources,
  toggleOrder,
  type View,
} from "./view.ts";

const show = (view: View) => go(linkToView(view));

/** Shows the URL of the API call. A click copies it. */
function ApiUrl({ view }: { view: View }) {
  const url = urlOf(`${pathOf(view.resource)}/`, { ...queryOf(view), ...movementOf(view) });
  // URLs may contain commas and exclamation marks without percent-encoding.
  const readable = url.replaceAll("%2C", ",").replaceAll("%21", "!");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(readable);
      announce("The URL was copied.");
    } catch (error) {
      announceProblem(error);
    }
  };
  return (
    <button type="button" class="api-url" onClick={copy} title="Copy the URL of this API call">
      <span class="method">GET</span>
      <code>{readable}</code>
      <Icon name="copy" />
    </button>
  );
}

function Count({ view }: { view: View }) {
  const [answer, setAnswer] = useState<{ readonly url: string; readonly count: number } | null>(
    null,
  );
  const query = queryOf({ ...view, order: [], nulls: null });
  const { fields: _, ...filters } = query;
  const url = urlOf(pathOf(view.resource), filters);
  const count = async () => {
    try {
      const { count: total } = await request<{ count: number }>("get", pathOf(view.resource), {
        query: { ...filters, count: "on" },
      });
      setAnswer({ url, count: total });
    } catch (error) {
      announceProblem(error);
    }
  };
  return (
    <button
      type="button"
      onClick={count}
      title="To count the matching rows, the API reads all of them"
    >
      {answer?.url === url ? `${formatNumber(answer.count)} rows` : "Count"}
    </button>
  );
}

function Filters({ view }: { view: View }) {
  if (view.filters.length === 0) return null;
  return (
    <ul class="filters" aria-label="Filters">
      {view.filters.map((filter) => {
        const { name, isNegated, value } = filter;
        return (
          <li key={`${name}${isNegated}`} class="filter">
            <code>
              {name}
              {isNegated ? "!" : ""}={value}
            </code>
            <button
              type="button"
              class="plain"
              aria-label={`Remove the filter ${name}`}
              onClick={() =>
                show({ ...view, filters: view.filters.filter((each) => each !== filter) })
              }
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type Tool = "columns" | "order" | "filter" | "import";

interface TableScreenProps {
  readonly view: View;
  readonly tool: Tool | null;
  readonly onTool: (tool: Tool | null) => void;
}

/** One table with its tools. */
function TableScreen({ view, tool, onTool }: TableScreenProps) {
  const document = useDocument();
  if (document.isPending) return <Loading what="the OpenAPI document" />;
  if (document.isError) {
    return <ProblemNotice error={document.error} onRetry={() => document.refetch()} />;
  }
  const description = describeList(document.data, pathOf(view.resource));
  const toolProps = { view, description, onChange: show, onClose: () => onTool(null) };
  return (
    <>
      <div class="docket-tools">
        <button type="button" onClick={() => onTool("columns")}>
          Columns
        </button>
        <button type="button" onClick={() => onTool("order")}>
          Order{view.order.length > 0 ? ` (${view.order.length})` : ""}
        </button>
        <button type="button" onClick={() => onTool("filter")}>
          <Icon name="plus" /> Filter
        </button>
        <Count view={view} />
        <span class="spread" />
        <GoTo key={linkToView(view)} view={view} onChange={show} />
      </div>
      <Filters view={view} />
      <ApiUrl view={view} />
      <DocketTable
        key={linkToView(view)}
        view={view}
        description={description}
        onSort={(field, isAdded) => {
          const order = toggleOrder(view.order, field, isAdded);
          show({ ...view, order, position: { kind: "start" } });
        }}
      />
      {tool === "columns" && <Columns {...toolProps} />}
      {tool === "order" && <Order {...toolProps} />}
      {tool === "filter" && <AddFilter {...toolProps} />}
      {tool === "import" && <ImportDialog resource={view.resource} onClose={() => onTool(null)} />}
    </>
  );
}

export default function DocketsScreen() {
  const { parts, query } = useRoute();
  const [tool, setTool] = useState<Tool | null>(null);
  const view = readView(parts[1] ?? "dockets", query);
  return (
    <div class="screen screen-dockets">
      <header class="screen-head">
        <h1>Dockets</h1>
        <nav class="tabs" aria-label="Tables">
          {resources.map(([name, label]) => (
            <a
              key={name}
              href={linkTo(["dockets", name])}
              aria-current={view?.resource === name ? "page" : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        <span class="spread" />
        <button type="button" disabled={view === null} onClick={() => setTool("import")}>
          <Icon name="upload" /> Import
        </button>
      </header>
      {view === null ? (
        <Empty title="There is no such table." />
      ) : (
        <TableScreen view={view} tool={tool} onTool={setTool} />
      )}
    </div>
  );
}
