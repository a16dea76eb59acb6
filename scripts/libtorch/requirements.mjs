// The part of PEP 508 that wheels' metadata uses: a name, extras, a version range, a marker.

/**
 * @typedef {object} Requirement
 * @property {string} name normalised as PEP 503 has it
 * @property {string[]} extras
 * @property {string} specifier such as `==13.0.3` or `<14,>=13.0.88`
 * @property {string} marker empty when there is none
 *
 * @typedef {Record<string, string>} MarkerEnvironment
 */

/**
 * The `Requires-Dist` lines of a wheel's METADATA.
 * @param {string} metadata
 * @returns {Requirement[]}
 */
export function readRequirements(metadata) {
  // The headers end at the first empty line; what follows is the description.
  const headers = metadata.split(/\r?\n\r?\n/, 1)[0];
  return [...headers.matchAll(/^Requires-Dist:\s*(.+?)\s*$/gm)].map((m) => parseRequirement(m[1]));
}

/**
 * @param {string} text
 * @returns {Requirement}
 */
export function parseRequirement(text) {
  const match = text.match(
    /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*\(?([^;()]*)\)?\s*(?:;\s*(.*))?$/,
  );
  if (!match) throw new Error(`Expected a requirement but received '${text}'`);
  const [, name, extras = '', specifier, marker = ''] = match;
  return {
    name: name.toLowerCase().replace(/[-_.]+/g, '-'),
    extras: extras.split(',').flatMap((extra) => extra.trim() || []),
    specifier: specifier.replace(/\s+/g, ''),
    marker,
  };
}

/**
 * Python's names for this platform.
 * @param {string} platform such as linux-x64
 * @returns {MarkerEnvironment}
 */
export function markerEnvironment(platform) {
  const [system, arch] = platform.split('-');
  const machine = arch === 'x64' ? 'x86_64' : system === 'linux' ? 'aarch64' : arch;
  return {
    platform_system: { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' }[system] ?? system,
    sys_platform: system,
    platform_machine: system === 'win32' && arch === 'x64' ? 'AMD64' : machine,
    os_name: system === 'win32' ? 'nt' : 'posix',
    implementation_name: 'cpython',
    platform_python_implementation: 'CPython',
    python_version: '3.11',
    python_full_version: '3.11.0',
    extra: '',
  };
}

/**
 * Evaluates a marker such as `platform_system == "Linux" and extra == "cublas"`.
 * @param {string} marker
 * @param {MarkerEnvironment} environment
 */
export function markerHolds(marker, environment) {
  const tokens = marker.match(/\(|\)|'[^']*'|"[^"]*"|[<>=!~]=?=?|[\w.]+/g) ?? [];
  let at = 0;

  function either() {
    let value = both();
    while (tokens[at] === 'or') {
      at += 1;
      value = both() || value;
    }
    return value;
  }
  function both() {
    let value = single();
    while (tokens[at] === 'and') {
      at += 1;
      value = single() && value;
    }
    return value;
  }
  /** @returns {boolean} */
  function single() {
    if (tokens[at] === '(') {
      at += 1;
      const value = either();
      at += 1;
      return value;
    }
    const left = operand();
    let operator = tokens[at++];
    if (operator === 'not') operator += ` ${tokens[at++]}`;
    return compare(left, operator, operand());
  }
  function operand() {
    const token = tokens[at++] ?? '';
    if (/^['"]/.test(token)) return token.slice(1, -1);
    const value = environment[token];
    if (value === undefined) throw new Error(`Unknown marker variable '${token}' in '${marker}'`);
    return value;
  }

  return tokens.length === 0 || either();
}

/**
 * @param {string} left
 * @param {string} operator
 * @param {string} right
 */
function compare(left, operator, right) {
  const order = /^\d/.test(left) && /^\d/.test(right) ? versionOrder(left, right) : NaN;
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    default:
      throw new Error(`Unknown marker operator '${operator}'`);
  }
}

/**
 * @param {string} left
 * @param {string} right
 */
function versionOrder(left, right) {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
