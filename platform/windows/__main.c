/* SPDX-License-Identifier: MIT */
/* gcc and clang make main() call __main() on this target, for systems whose start-up runs no constructors. Ours has run
 * them by then. */
void __main(void);

void __main(void)
{
}
