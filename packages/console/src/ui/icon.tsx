const PATHS = {
  link: "M10 14a4.500 4.500 0 0 0 6.400 0l3-3A4.500 4.500 0 0 0 13 4.600l-1.200 1.200M14 10a4.500 4.500 0 0 0-6.400 0l-3 3a4.500 4.500 0 0 0 6.400 6.400l1.200-1.200",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c.8-3.600 3.800-5.500 7.500-5.500s6.700 1.900 7.500 5.500",
  key: "M8.500 19a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM11.700 11.300 20 3M16 7l3.200 3.200",
  bell: "M6 16V11a6 6 0 1 1 12 0v5l1.500 2h-15zM10 20.500h4",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  screen: "M4 5h16v11H4zM9 20h6M12 16v4",
  plus: "M12 5v14M5 12h14",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20 20",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  check: "m5 12.500 4.500 4.500L19 7",
  close: "M6 6l12 12M18 6 6 18",
  more: "M12 5.500h.01M12 12h.01M12 18.500h.01",
  down: "m6 9.500 6 6 6-6",
  left: "m14.500 6-6 6 6 6",
  right: "m9.500 6 6 6-6 6",
  external: "M13.500 4.500h6v6M19 5l-8.500 8.500M10 5H5v14h14v-5",
  edit: "M4.500 19.500l1-4L16 5l3 3L8.500 18.500z",
  rotate: "M19.500 12a7.500 7.500 0 1 1-2.200-5.300L19.500 9M19.500 4v5h-5",
  trash: "M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7M10.200 10.500v5.500M13.800 10.500v5.500",
  power: "M12 4v8M7 7a7 7 0 1 0 10 0",
  download: "M12 4.500v10M7.500 10.500 12 15l4.500-4.500M5 19.500h14",
  columns: "M4.500 5h15v14h-15zM9.500 5v14M14.500 5v14",
  alert: "M12 4 2.800 19.500h18.400zM12 10v4.500M12 17h.01",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  help: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM9.700 9.700a2.400 2.400 0 1 1 3.400 2.200c-.7.400-1.100.9-1.100 1.800M12 16.600h.01",
  out: "M14 5H5v14h9M10.500 12h9.500M16.500 8.500 20 12l-3.500 3.500",
  code: "m8.500 7-5 5 5 5M15.500 7l5 5-5 5",
  globe:
    "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM3.500 12h17M12 3.500c2.500 2.500 3.500 5.300 3.500 8.500s-1 6-3.500 8.500c-2.500-2.500-3.500-5.300-3.500-8.500s1-6 3.500-8.500z",
  star: "m12 4 2.400 5 5.600.7-4.100 3.800 1.100 5.500-5-2.700L7 19l1.100-5.500L4 9.700 9.600 9z",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text, `size` pixels wide, and more if the reader's text is larger. The text beside it says what it means. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const width = `${size / 16}rem`;
  return (
    <svg
      width={width}
      height={width}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.6 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
