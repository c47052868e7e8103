import { writeFileSync } from 'node:fs'

/** Writes how many unit tests passed, which failed, and which passed at the second try only, each with what went wrong, as JSON to the file that FACTDECK_REPORT names. */
export default class UnitReport {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((one) => [...one.children.allTests()].map((test) => ({ title: `${one.relativeModuleId}: ${test.fullName}`, test })))
    const inState = (state) => tests.filter(({ test }) => test.result().state === state)
    const told = (cases) => cases.map(({ title, test }) => ({ title, why: whyOf(test.result().errors) }))
    const unloadable = modules.flatMap((one) => one.errors().map(({ message }) => ({ title: one.relativeModuleId, why: message })))
    const report = {
      passed: inState('passed').length,
      skipped: inState('skipped').length,
      failures: [...told(inState('failed')), ...unloadable, ...unhandled.map(({ message }) => ({ title: 'outside any test', why: message }))],
      secondTries: told(inState('passed').filter(({ test }) => test.diagnostic()?.flaky)),
    }
    writeFileSync(process.env.FACTDECK_REPORT, JSON.stringify(report))
  }
}

function whyOf(errors = []) {
  return errors.map(({ message }) => message).join('\n')
}
