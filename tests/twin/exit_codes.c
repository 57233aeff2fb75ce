/* SPDX-License-Identifier: MIT */
/* twin: args 0 */
/* twin: args 1 */
/* twin: args 42 */
/* twin: args 255 */
/* twin: args exit */
/* twin: args fall */
/* Exit codes by return, by exit, and by falling off the end of main. */
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
	if (argc != 2)
		return 100;
	if (strcmp(argv[1], "exit") == 0)
		exit(EXIT_FAILURE);
	if (strcmp(argv[1], "fall") != 0)
		return atoi(argv[1]);
}
