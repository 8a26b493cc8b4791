/**
 * How a changeset becomes a part of a changelog. One that has headings is release notes already and stays as it is; any other is a
 * line of a list. That the packages need one another's new version is never a line, because they all have one version.
 */
export default {
  getReleaseLine: async ({ summary }) => {
    const text = summary.trim();
    if (/^#+ /m.test(text)) return `\n${text}\n`;
    return `- ${text.replaceAll("\n", "\n  ")}`;
  },
  getDependencyReleaseLine: async () => "",
};
