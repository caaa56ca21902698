/** What is used of html-to-text, which comes without types. */
declare module 'html-to-text' {
  type Node = {
    readonly name?: string;
    readonly parent?: Node | null;
    readonly children?: readonly Node[];
    readonly attribs?: Readonly<Record<string, string>>;
  };

  export type BlockTextBuilder = {
    openBlock(options?: { leadingLineBreaks?: number; reservedLineLength?: number }): void;
    closeBlock(options?: { trailingLineBreaks?: number; blockTransform?: (text: string) => string }): void;
    addInline(text: string, options?: { noWordTransform?: boolean }): void;
    addLiteral(text: string): void;
  };

  export type Formatter = (
    element: Node,
    walk: (nodes: readonly Node[] | undefined, builder: BlockTextBuilder) => void,
    builder: BlockTextBuilder,
    options: Readonly<Record<string, unknown>>,
  ) => void;

  export type Selector = {
    readonly selector: string;
    readonly format?: string;
    readonly options?: Readonly<Record<string, unknown>>;
  };

  export function compile(options: {
    readonly wordwrap?: number | false;
    readonly preserveNewlines?: boolean;
    readonly limits?: {
      readonly maxInputLength?: number;
      readonly maxDepth?: number;
      readonly maxChildNodes?: number;
      readonly ellipsis?: string;
    };
    readonly formatters?: Readonly<Record<string, Formatter>>;
    readonly selectors?: readonly Selector[];
  }): (html: string) => string;
}
