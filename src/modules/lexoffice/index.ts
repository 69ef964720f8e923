import { Module } from "@medusajs/framework/utils"
import LexofficeModuleService from "./service"

export const LEXOFFICE_MODULE = "lexoffice"

export default Module(LEXOFFICE_MODULE, { service: LexofficeModuleService })
