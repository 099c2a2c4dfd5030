import { Event } from 'glass-easel'
import { toPlainEvent } from './events.js'

const lifetimeNames = ['created', 'attached', 'ready', 'moved', 'detached']

/** Turns what the logic layer registered into definitions for this page's components and behaviors. */
export function createDefinitionReader(codeSpace, hooks) {
  const behaviors = new Map()

  const toBehavior = (behavior) => {
    if (!behaviors.has(behavior)) {
      const formField = { properties: { name: String, value: null } }
      const named = behavior === 'wx://form-field' ? formField : {}
      const definition = typeof behavior === 'string' ? named : readShared(behavior.definition, 'behavior')
      behaviors.set(behavior, codeSpace.behavior().definition(definition).register())
    }
    return behaviors.get(behavior)
  }

  const wrap = (run, where) => guarded(hooks, run, where)

  const readShared = (source, where) => {
    const definition = { ...source }
    if (source.behaviors) definition.behaviors = source.behaviors.map(toBehavior)
    if (source.properties) definition.properties = mapValues(source.properties, toLocalProperty)
    if (source.methods)
      definition.methods = mapValues(source.methods, (method) => (typeof method === 'function' ? wrap(method, where) : method))
    for (const name of lifetimeNames) delete definition[name]
    return { ...definition, lifetimes: mapValues(lifetimesOf(source), (run) => wrap(run, where)) }
  }

  const readComponent = (source, path) => {
    const definition = readShared(source, path)
    if (!source.options?.virtualHost) definition.properties = { hidden: hiddenProperty(), ...definition.properties }
    const { created } = definition.lifetimes
    definition.lifetimes.created = function () {
      const { setData } = this
      this.setData = function (data, done) {
        setData.call(this, hooks.crossBridge(path, data), done)
      }
      created?.call(this)
    }
    return definition
  }

  return { toBehavior, readComponent }
}

/** A method that gets plain events, and whose exceptions are recorded. */
function guarded(hooks, run, where) {
  return function (first, ...rest) {
    const args = first instanceof Event ? [toPlainEvent(first), ...rest] : [first, ...rest]
    return hooks.guard(() => run.apply(this, args), where)
  }
}

/** The lifetimes of a definition, whether they stand in `lifetimes` or beside it. */
function lifetimesOf(source) {
  const found = lifetimeNames.map((name) => [name, source.lifetimes?.[name] ?? source[name]])
  return Object.fromEntries(found.filter(([, run]) => run))
}

/** Any component can be hidden, without declaring it. */
function hiddenProperty() {
  return {
    type: null,
    value: false,
    observer(isHidden) {
      const element = this._$?.$$
      if (element) element.style.display = isHidden ? 'none' : ''
    },
  }
}

/** Types such as `String` come from the host's realm; the view compares them with its own. */
function toLocalProperty(property) {
  const toLocal = (type) => (['String', 'Number', 'Boolean', 'Object', 'Array'].includes(type?.name) ? window[type.name] : (type ?? null))
  if (!property || typeof property !== 'object') return toLocal(property)
  const { type, optionalTypes } = property
  return { ...property, type: toLocal(type), ...(optionalTypes ? { optionalTypes: optionalTypes.map(toLocal) } : {}) }
}

function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
