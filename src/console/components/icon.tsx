/**
 * The icons, as SVG paths in a view box of 24 by 24.
 *
 * @module
 */
const paths = {
  feed: "M4 6h16M4 12h16M4 18h10",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.5 2.7-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.500c2 .9 3 3 3 5.500",
  files:
    "M4 6.500A1.500 1.500 0 0 1 5.500 5H10l2 2.500h6.500A1.500 1.500 0 0 1 20 9v8.500a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500Z",
  dockets: "M4 5h16v14H4ZM4 10h16M4 14.500h16M10 10v9",
  cache: "M13 3 5 13.500h6L10 21l9-11h-6.500Z",
  account:
    "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.500 8.500c0-3.500 3.300-6 7.500-6s7.500 2.500 7.500 6",
  operators: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5",
  like: "M12 20s-7.500-4.600-7.500-10A4.300 4.300 0 0 1 12 7.300 4.300 4.300 0 0 1 19.500 10c0 5.400-7.500 10-7.500 10Z",
  comment: "M5 5h14v10.500h-7L7.500 19v-3.500H5Z",
  save: "M7 4h10v16l-5-4-5 4Z",
  edit: "m5 19 1-4L16 5l3 3L9 18Z",
  remove: "M5 7h14M10 7V4.500h4V7M7 7l.800 12.500h8.400L17 7",
  image: "M4 5h16v14H4ZM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9.500h.01",
  copy: "M9 9h10v10H9ZM15 9V5H5v10h4",
  link: "M10 14 14 10M11 7l1.500-1.500a4 4 0 0 1 6 6L17 13M13 17l-1.500 1.500a4 4 0 0 1-6-6L7 11",
  download: "M12 4v11M7.500 11 12 15.500 16.500 11M5 19.500h14",
  upload: "M12 16V5M7.500 9.500 12 5l4.500 4.500M5 19.500h14",
  folder:
    "M4 6.500A1.500 1.500 0 0 1 5.500 5H10l2 2.500h6.500A1.500 1.500 0 0 1 20 9v8.500a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 17.500Z",
  file: "M6 3.500h8L18 8v12.500H6ZM14 3.500V8h4",
  globe:
    "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM3.500 12h17M12 3.500c-5 5.500-5 11.500 0 17 5-5.500 5-11.500 0-17Z",
  lock: "M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  up: "m6 15 6-6 6 6",
  down: "m6 9 6 6 6-6",
  close: "M6 6l12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L20 20",
  refresh: "M19 8a8 8 0 1 0 1 6M19 3.500V8h-4.500",
} as const;

export type IconName = keyof typeof paths;

/** An icon. Screen readers skip it, because the control around it has a label. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-filled={filled}>
      <path d={paths[name]} />
    </svg>
  );
}
