import type { Layer } from "./machine.js";
import { makeError } from "./made.js";
import type { Chosen } from "./select.js";
import { ticket } from "./ticket.js";

/** Makes the error of a case happen and gives the ticket that comes of it, without any diagnosis. */
export async function reproduce({ code, lab }: Chosen, layer: Layer): Promise<string> {
  const head = `=== ${code}: ${lab.name}`;
  if (layer.unavailable) return `${head}\nskipped: ${layer.unavailable}`;
  const transcript: string[] = [];
  try {
    const { machine, also, shown } = await makeError(lab, layer, transcript);
    await machine.close();
    return `${head}\n${ticket(also, shown, lab)}`;
  } catch (error) { return `${head}\n!!! ${(error as Error).message}\n${transcript.join("\n")}`; }
}
