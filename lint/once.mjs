const isFunction = ({ type }) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

/** Is the node inside a function that is handed to `….once(…)`? */
function isInOnce(node) {
  for (let each = node; each.parent; each = each.parent) {
    const { parent } = each;
    const isArgument = parent.type === 'CallExpression' && parent.arguments.includes(each);
    if (isArgument && isFunction(each) && parent.callee.property?.name === 'once') return true;
  }
  return false;
}

/** An activity called outside `once` is called again after every replay into a new run: a step is taken twice. */
export const once = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const activities = new Set();
    return {
      ImportDeclaration(node) {
        if (/(^|\/)activities$/.test(node.source.value))
          for (const { local } of node.specifiers) activities.add(local.name);
      },
      CallExpression(node) {
        let called = node.callee;
        while (called.type === 'MemberExpression') called = called.object;
        if (called.type === 'Identifier' && activities.has(called.name) && !isInOnce(node))
          context.report({
            node,
            message: `Call ${called.name} inside offer.once(…), so that the step is taken once.`,
          });
      },
    };
  },
};
