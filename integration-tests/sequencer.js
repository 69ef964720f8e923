const Sequencer = require("@jest/test-sequencer").default

/** Those that take minutes, longest first: begun last, one of them would keep the run going with an idle worker. */
const long = ["shops/", "crash/crash-points", "chaos/", "redis/", "browser/", "crash/"].map(
  (place) => `/integration-tests/${place}`
)

const rankOf = ({ path }) => {
  const rank = long.findIndex((place) => path.replaceAll("\\", "/").includes(place))
  return rank === -1 ? long.length : rank
}

/** Jest goes by the file's size where it has not measured its time, as in a new clone. */
module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b))
  }
}
