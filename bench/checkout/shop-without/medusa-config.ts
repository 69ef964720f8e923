// As the configuration of the repository's own folder, but without the plugin's module.
import { defineConfig } from "@medusajs/framework/utils"
import { shopConfig } from "../../../integration-tests/helpers/shop-config"

module.exports = defineConfig(shopConfig())
