#include <stdio.h>
int main(int argc, char **argv)
{
	(void)argv;
	printf("%d %f\n", argc, argc / 3.0);
	return 0;
}
