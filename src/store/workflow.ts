/** Where GitHub looks for it, from the top of a repository. */
export const WORKFLOW = '.github/workflows/claims.yml';

/** A workflow that checks the ledger in a folder of the repository, and tells on a pull request what it does to it. */
export function workflowText(ledger: string): string {
  return `# Written by claims init --github; yours from now on.
# It runs the claims that package.json names among its devDependencies.
name: ledger
on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    env:
      LEDGER: ${JSON.stringify(ledger)}
      BASE: \${{ github.event.pull_request.base.sha }}
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          # A pull request is compared with where it began.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install claims -C "$LEDGER" check --format github
      - if: github.event_name == 'pull_request' && !cancelled()
        run: npx --no-install claims -C "$LEDGER" summary "$BASE...HEAD" --format markdown >> "$GITHUB_STEP_SUMMARY"
`;
}
