/** A type with the types above it, as far as they were asked for. */
export interface TypeWithParents {
  readonly name: string;
  readonly parent?: TypeWithParents | null;
}

/** The way from the root of the type tree: "organization › government body › legislature". */
export function typePath(type: TypeWithParents): string {
  return type.parent ? `${typePath(type.parent)} › ${type.name}` : type.name;
}
