/* SPDX-License-Identifier: MIT */
/* What gcc's and clang's -finstrument-functions calls at the start of each function, for programs that define only the other one, or neither.
 * Nothing is done here. */
void __cyg_profile_func_enter(void *function, void *call_site);

void __cyg_profile_func_enter(void *function, void *call_site)
{
	(void)function;
	(void)call_site;
}
