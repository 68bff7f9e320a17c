const ROWS = 1000;
const MOST = 10;

/**
 * All rows of a question that is answered in pages, of one generation, as if they were one page. `next` is
 * left where there are so many that nobody would wait for them.
 */
export async function allPages(ask, query, signal) {
  let whole = await ask({ ...query, limit: ROWS }, signal);
  for (let page = 1; whole.next && page < MOST; page++) {
    const { generation, next: after } = whole;
    const more = await ask({ ...query, limit: ROWS, generation, after }, signal);
    whole = { ...whole, rows: [...whole.rows, ...more.rows], next: more.next };
  }
  return { ...whole, asked: query };
}
