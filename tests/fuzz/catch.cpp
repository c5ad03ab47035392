// What the unit tests' helpers need of Catch, without its main.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
