import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  markerEnvironment,
  markerHolds,
  parseRequirement,
  readRequirements,
} from '../../scripts/libtorch/requirements.mjs';

test('a requirement is a name, extras, a range and a marker', () => {
  assert.equal(
    parseRequirement('cuda-toolkit[cublas, cudart]==13.0.3; platform_system == "Linux"'),
    {
      name: 'cuda-toolkit',
      extras: ['cublas', 'cudart'],
      specifier: '==13.0.3',
      marker: 'platform_system == "Linux"',
    },
  );
  assert.equal(parseRequirement('Nvidia_NVJitLink (<14, >=13.0.88)'), {
    name: 'nvidia-nvjitlink',
    extras: [],
    specifier: '<14,>=13.0.88',
    marker: '',
  });
  assert.throws(() => parseRequirement('???'), /Expected a requirement but received '\?\?\?'/);
});

test("only a wheel's headers are read, not its description", () => {
  const metadata = 'Name: x\nRequires-Dist: a>=1\nRequires-Dist: b\n\nRequires-Dist: c\n';
  assert.equal(
    readRequirements(metadata).map(({ name }) => name),
    ['a', 'b'],
  );
});

test('markers are evaluated for this platform', () => {
  const linux = markerEnvironment('linux-x64');
  const cublas = { ...linux, extra: 'cublas' };
  const either = "sys_platform == 'win32' or sys_platform == 'linux'";
  const cases: [string, Record<string, string>, boolean][] = [
    ['', linux, true],
    ['platform_system == "Linux"', linux, true],
    ['platform_system == "Linux"', markerEnvironment('win32-x64'), false],
    ['platform_system == "Linux" and python_version < "3.15"', linux, true],
    ['python_version >= "3.9" and python_version < "3.10"', linux, false],
    [`(${either}) and extra == 'cublas'`, cublas, true],
    [`(${either}) and extra == 'cublas'`, linux, false],
    ["platform_machine == 'x86_64' or platform_machine == 'aarch64'", linux, true],
    ["platform_machine == 'aarch64'", markerEnvironment('linux-arm64'), true],
    ["'linux' not in sys_platform", linux, false],
  ];
  for (const [marker, environment, expected] of cases) {
    assert.is(markerHolds(marker, environment), expected, marker);
  }
  assert.throws(() => markerHolds('moon_phase == "full"', linux), /Unknown marker variable/);
});

test.run();
