// Installs what building needs and is not there yet. Uses nothing but Node itself: on a fresh clone there is nothing else.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, isStarted, must, npm, root, run, stop, windows } from './run.mjs';

const TARGET = 'wasm32-unknown-unknown';
const tools = join(root, 'target', 'tools');

/** The path of a program that `cargo install` put under target/tools. */
export function tool(name) {
  return join(tools, 'bin', windows ? `${name}.exe` : name);
}

export async function setup() {
  checkNode();
  checkRust();
  checkLinker();
  await addTarget();
  await installWasmBindgen();
  await installNpmPackages();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    stop(`volkey needs Node 20.11 or newer and this is ${process.versions.node}: install it from https://nodejs.org.`);
  }
}

function checkRust() {
  const cargo = answerOf('cargo', ['--version']);
  if (cargo === null) stop('volkey needs Rust and found no working cargo: install it from https://rustup.rs.');
  const needed = /^rust-version = "(.+)"/m.exec(read('Cargo.toml'))?.[1];
  if (needed && olderThan(/\d+\.\d+/.exec(cargo)[0], needed)) {
    stop(`volkey needs Rust ${needed} or newer and this is ${cargo}: run "rustup update stable".`);
  }
}

function olderThan(version, needed) {
  const [major, minor] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = needed.split('.').map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

function checkLinker() {
  if (windows || answerOf('cc', ['--version']) !== null) return;
  const how = process.platform === 'darwin' ? 'run "xcode-select --install"' : 'install gcc (on Debian: "apt-get install gcc libc6-dev")';
  stop(`Rust needs a C linker and found no cc: ${how}.`);
}

async function addTarget() {
  const library = answerOf('rustc', ['--print', 'target-libdir', '--target', TARGET]);
  if (library !== null && existsSync(library)) return;
  if (answerOf('rustup', ['--version']) === null) {
    stop(`This Rust lacks the target ${TARGET} and there is no rustup to add it: install Rust from https://rustup.rs.`);
  }
  await must('rustup', ['target', 'add', TARGET]);
}

// The command must be the exact version of the crate, or it refuses the file.
async function installWasmBindgen() {
  const version = /name = "wasm-bindgen"\nversion = "(.+)"/.exec(read('Cargo.lock').replaceAll('\r', ''))?.[1];
  if (version === undefined) stop('Cargo.lock names no version of wasm-bindgen: restore the file from the repository.');
  if (answerOf(tool('wasm-bindgen'), ['--version']) === `wasm-bindgen ${version}`) return;

  console.log(`Installing wasm-bindgen ${version} under target/tools; this takes a few minutes, once.`);
  const args = ['install', 'wasm-bindgen-cli', '--version', `=${version}`, '--root', tools, '--force'];
  const locked = await run('cargo', [...args, '--locked']);
  if (locked.code === 0) return;
  const missing = /linker `(.+)` not found/.exec(locked.output)?.[1];
  if (missing) stop(`Rust needs the linker ${missing}: install the C++ build tools of Visual Studio.`);
  // A crate of its lock file can be gone from the registry.
  await must('cargo', args);
}

async function installNpmPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (fresh) return;
  const [command, ...first] = npm();
  // No package needs its install script: esbuild's and TypeScript's programs come as packages of their own.
  await must(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

if (isStarted(import.meta.url)) await setup();
