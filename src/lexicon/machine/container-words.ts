/* How people put which container it is. Patterns of a regular expression. */

/** Before the number of a container. */
export const CONTAINER_WORDS = ["ct", "ctid", "ve", "veid", "vps", "container", "контейнер(?:[аеу]|ом)?", "contenedor", "conteneur", "容器"];

/** Between such a word and its number. */
export const NUMBER_WORDS = ["id", "nr\\.?", "no\\.?", "number"];
