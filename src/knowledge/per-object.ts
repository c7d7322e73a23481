/**
 * What comes of an object that never changes, worked out once for it and forgotten with it: a rule's words are the same for every text. What is given
 * must hang on nothing but the object.
 */
export function perObject<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly value: To }>();
  return (from) => {
    let entry = known.get(from);
    if (entry === undefined) known.set(from, (entry = { value: work(from) }));
    return entry.value;
  };
}
