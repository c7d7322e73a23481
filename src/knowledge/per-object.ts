/**
 * What comes of an object that never changes, worked out once for it and forgotten with it: a rule's words are the same for every text. What is given
 * must hang on nothing but the object.
 */
export function perObject<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    const before = known.get(from);
    // That nothing comes of it is known, too.
    if (before !== undefined || known.has(from)) return before as To;
    const value = work(from);
    known.set(from, value);
    return value;
  };
}
