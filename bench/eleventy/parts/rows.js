// The front matter that every kind of page shares: one page for each row.
export const rows = (rows, permalink) => ({
  rows,
  pagination: { data: "rows", size: 1, alias: "row", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ row }) => permalink(row),
});
