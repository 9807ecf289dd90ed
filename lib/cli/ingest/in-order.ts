/**
 * Runs a task for each item, several at a time, and gives the results in the order of the items. At most `ahead`
 * results are under way or waiting for their turn, so memory does not grow with the number of items.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const under: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  let next = 0;
  while (next < items.length || under.length > 0) {
    while (under.length < ahead && next < items.length) {
      const item = items[next];
      next += 1;
      if (item !== undefined) under.push({ item, result: run(item) });
    }
    const head = under.shift();
    if (head) yield { item: head.item, result: await head.result };
  }
}
