/** What the metadata records of a log.bin say. */
export interface LogMetadata {
  /** The clock is UTC, not local time. */
  isUtc: boolean;
  /** About the subject and the zone, in the file's own words. */
  metadata: Record<string, string>;
}

/**
 * Takes over what a metadata record says: JSON with a `MetadataType`. `Bio` is about the subject, `LocalTimeLog` about
 * the clock; others are left alone, and so is what is no JSON.
 *
 * Source: ActiGraph, GT3X-File-Format, Metadata.md.
 */
export function addLogMetadata(payload: Uint8Array, target: LogMetadata): void {
  let record: unknown;
  try {
    record = JSON.parse(new TextDecoder().decode(payload));
  } catch {
    return;
  }
  if (typeof record !== 'object' || record === null || !('MetadataType' in record)) return;
  const { MetadataType: kind, ...fields } = record;
  if (kind === 'LocalTimeLog') {
    if ('UsedUtc' in fields && fields.UsedUtc === true) target.isUtc = true;
    if ('Name' in fields && typeof fields.Name === 'string') target.metadata.zone = fields.Name;
  } else if (kind === 'Bio') {
    for (const [name, value] of Object.entries(fields))
      if (typeof value === 'string' && value !== '' && name !== 'JSON') target.metadata[name] = value;
  }
}
