import ArushaCommands
import Glibc

exit(runArusha())
