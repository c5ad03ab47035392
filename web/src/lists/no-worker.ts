/** Stands in for read-excel-file's way to start a worker, which it passes on and never uses. */
export default function createWorkerFunction(): never {
  throw new Error('no worker is started here');
}
